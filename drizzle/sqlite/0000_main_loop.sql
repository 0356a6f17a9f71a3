CREATE TABLE `address_keys` (
	`period` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`section` text NOT NULL,
	`byline` text NOT NULL,
	`body` text NOT NULL,
	`lang` text NOT NULL,
	`image` text,
	`published_at` integer NOT NULL,
	`updated_at` integer,
	`comments_open` integer NOT NULL,
	`public_comments` integer NOT NULL,
	`last_position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_slug_unique` ON `articles` (`slug`);--> statement-breakpoint
CREATE INDEX `articles_published` ON `articles` (`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_section` ON `articles` (`section`,`published_at`,`id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`body` text NOT NULL,
	`status` text NOT NULL,
	`status_since` integer NOT NULL,
	`version` integer NOT NULL,
	`hold_reasons` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`repeat_key` text NOT NULL,
	`address_hash` text NOT NULL,
	`browser_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comments_position` ON `comments` (`article_id`,`position`) WHERE "comments"."position" > 0;--> statement-breakpoint
CREATE INDEX `comments_pending` ON `comments` (`status`,`submitted_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_decided` ON `comments` (`status`,`status_since`,`id`);--> statement-breakpoint
CREATE INDEX `comments_article_pending` ON `comments` (`article_id`,`status`,`submitted_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_article_decided` ON `comments` (`article_id`,`status`,`status_since`,`id`);--> statement-breakpoint
CREATE INDEX `comments_email` ON `comments` (`email`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `comments_address` ON `comments` (`address_hash`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `comments_browser` ON `comments` (`browser_id`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `comments_repeat` ON `comments` (`repeat_key`,`submitted_at`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`staff_id` text,
	`from_status` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`note` text,
	`at` integer NOT NULL,
	`batch` text NOT NULL,
	`undoes` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decisions_comment` ON `decisions` (`comment_id`,`at`);--> statement-breakpoint
CREATE INDEX `decisions_batch` ON `decisions` (`batch`);--> statement-breakpoint
CREATE TABLE `edition` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`motto` text NOT NULL,
	`time_zone` text NOT NULL,
	`pre_moderation` integer NOT NULL,
	`founded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `page_versions` (
	`tag` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`browser` text NOT NULL,
	`started_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_staff` ON `sessions` (`staff_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text NOT NULL,
	`disabled` integer NOT NULL,
	`joined_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email_unique` ON `staff` (`email`);