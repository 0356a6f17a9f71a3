CREATE TABLE `article_authors` (
	`article_id` text NOT NULL,
	`author_id` text NOT NULL,
	`place` integer NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `author_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_authors_published` ON `article_authors` (`author_id`,`published_at`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_tags` (
	`article_id` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `slug`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_tags_published` ON `article_tags` (`slug`,`published_at`,`article_id`);--> statement-breakpoint
CREATE TABLE `authors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`portrait` text,
	`bio` text NOT NULL,
	`expertise` text NOT NULL,
	`contact` text NOT NULL,
	`staff_id` text,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authors_slug_unique` ON `authors` (`slug`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`kind` text NOT NULL,
	`place` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`staff_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_article` ON `corrections` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `corrections_at` ON `corrections` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `former_slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `front_stories` (
	`article_id` text PRIMARY KEY NOT NULL,
	`place` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `manuscript_events` (
	`id` text PRIMARY KEY NOT NULL,
	`manuscript_id` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`staff_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`manuscript_id`) REFERENCES `manuscripts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `manuscript_events_manuscript` ON `manuscript_events` (`manuscript_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `manuscripts` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`status` text NOT NULL,
	`headline` text NOT NULL,
	`section` text NOT NULL,
	`content` text NOT NULL,
	`version` integer NOT NULL,
	`published_version` integer,
	`scheduled_for` integer,
	`embargo` text NOT NULL,
	`owner_id` text,
	`begun_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `manuscripts_slug_unique` ON `manuscripts` (`slug`);--> statement-breakpoint
CREATE INDEX `manuscripts_changed` ON `manuscripts` (`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `manuscripts_status` ON `manuscripts` (`status`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `manuscripts_owner` ON `manuscripts` (`owner_id`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `manuscripts_due` ON `manuscripts` (`status`,`scheduled_for`);--> statement-breakpoint
CREATE TABLE `media` (
	`src` text PRIMARY KEY NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`narrower` text NOT NULL,
	`given_name` text NOT NULL,
	`alt` text NOT NULL,
	`caption` text NOT NULL,
	`credit` text NOT NULL,
	`focus` text,
	`staff_id` text,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `media_added` ON `media` (`added_at`,`src`);--> statement-breakpoint
CREATE TABLE `media_uses` (
	`src` text NOT NULL,
	`used_by` text NOT NULL,
	PRIMARY KEY(`src`, `used_by`)
);
--> statement-breakpoint
CREATE INDEX `media_uses_user` ON `media_uses` (`used_by`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`manuscript_id` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`staff_id` text,
	`automatic` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`manuscript_id`) REFERENCES `manuscripts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_version` ON `revisions` (`manuscript_id`,`version`);--> statement-breakpoint
CREATE TABLE `sections` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`place` integer NOT NULL,
	`in_news_sitemap` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `standing_pages` (
	`slug` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`standfirst` text NOT NULL,
	`body` text NOT NULL,
	`version` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`staff_id` text,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `articles` ADD `furniture` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `unpublished_at` integer;--> statement-breakpoint
ALTER TABLE `edition` ADD `settings` text;