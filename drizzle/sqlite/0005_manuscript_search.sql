CREATE TABLE `manuscript_search` (
	`row` integer PRIMARY KEY NOT NULL,
	`manuscript_id` text NOT NULL UNIQUE REFERENCES `manuscripts`(`id`) ON DELETE cascade
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `manuscript_words` USING fts5(`words`, content = '', contentless_delete = 1, tokenize = 'ascii');
--> statement-breakpoint
CREATE TRIGGER `manuscript_words_gone` AFTER DELETE ON `manuscript_search` BEGIN
	DELETE FROM `manuscript_words` WHERE rowid = old.`row`;
END;
