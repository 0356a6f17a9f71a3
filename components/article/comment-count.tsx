/** How many public comments an article has: "12 comments". */
export function CommentCount({ number }: { number: number }) {
  return `${number.toLocaleString('en')} ${number === 1 ? 'comment' : 'comments'}`
}
