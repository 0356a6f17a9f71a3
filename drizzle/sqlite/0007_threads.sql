DROP INDEX `comments_public`;--> statement-breakpoint
DROP INDEX `comments_position`;--> statement-breakpoint
ALTER TABLE `comments` ADD `thread_id` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `answers_id` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `reply_position` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `public_replies` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `last_reply_position` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `is_listed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `comments_listed` ON `comments` (`article_id`,`is_listed`,`position`);--> statement-breakpoint
CREATE INDEX `comments_replies` ON `comments` (`article_id`,`position`,`reply_position`);--> statement-breakpoint
CREATE UNIQUE INDEX `comments_position` ON `comments` (`article_id`,`position`,`reply_position`) WHERE "comments"."position" > 0;--> statement-breakpoint
UPDATE `comments` SET `is_listed` = 1 WHERE `position` > 0 AND `status` = 'approved';
