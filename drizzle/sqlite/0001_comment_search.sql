CREATE VIRTUAL TABLE `comment_search` USING fts5(`comment_id` UNINDEXED, `words`, tokenize = 'ascii');
