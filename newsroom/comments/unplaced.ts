/** Where a comment stands that was never public: nowhere yet, and with nothing under it. */
export const unplaced = {
  position: 0,
  replyPosition: 0,
  publicReplies: 0,
  lastReplyPosition: 0,
  isListed: false,
}
