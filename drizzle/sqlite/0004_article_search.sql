CREATE TABLE `article_search` (
	`row` integer PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL UNIQUE REFERENCES `articles`(`id`) ON DELETE cascade,
	`rules` integer NOT NULL
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `article_words` USING fts5(`headline`, `standfirst`, `byline`, `body`, `section`, content = '', contentless_delete = 1, tokenize = 'ascii');
--> statement-breakpoint
CREATE TRIGGER `article_words_gone` AFTER DELETE ON `article_search` BEGIN
	DELETE FROM `article_words` WHERE rowid = old.`row`;
END;
