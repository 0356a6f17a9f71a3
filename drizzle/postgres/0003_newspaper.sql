CREATE TABLE "article_authors" (
	"article_id" text NOT NULL,
	"author_id" text NOT NULL,
	"place" integer NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "article_authors_article_id_author_id_pk" PRIMARY KEY("article_id","author_id")
);
--> statement-breakpoint
CREATE TABLE "article_tags" (
	"article_id" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "article_tags_article_id_slug_pk" PRIMARY KEY("article_id","slug")
);
--> statement-breakpoint
CREATE TABLE "authors" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"portrait" jsonb,
	"bio" text NOT NULL,
	"expertise" text NOT NULL,
	"contact" text NOT NULL,
	"staff_id" text,
	CONSTRAINT "authors_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"staff_id" text
);
--> statement-breakpoint
CREATE TABLE "former_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "front_stories" (
	"article_id" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "manuscript_events" (
	"id" text PRIMARY KEY NOT NULL,
	"manuscript_id" text NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"staff_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "manuscripts" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"status" text NOT NULL,
	"headline" text NOT NULL,
	"section" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer NOT NULL,
	"published_version" integer,
	"scheduled_for" timestamp (3) with time zone,
	"embargo" text NOT NULL,
	"owner_id" text,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "manuscripts_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "media" (
	"src" text PRIMARY KEY NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"narrower" jsonb NOT NULL,
	"given_name" text NOT NULL,
	"alt" text NOT NULL,
	"caption" text NOT NULL,
	"credit" text NOT NULL,
	"focus" jsonb,
	"staff_id" text,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media_uses" (
	"src" text NOT NULL,
	"used_by" text NOT NULL,
	CONSTRAINT "media_uses_src_used_by_pk" PRIMARY KEY("src","used_by")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"manuscript_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"staff_id" text,
	"automatic" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"place" integer NOT NULL,
	"in_news_sitemap" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "standing_pages" (
	"slug" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"standfirst" text NOT NULL,
	"body" text NOT NULL,
	"version" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"staff_id" text
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "furniture" jsonb;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "unpublished_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "settings" jsonb;--> statement-breakpoint
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_tags" ADD CONSTRAINT "article_tags_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_slugs" ADD CONSTRAINT "former_slugs_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_stories" ADD CONSTRAINT "front_stories_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "manuscript_events" ADD CONSTRAINT "manuscript_events_manuscript_id_manuscripts_id_fk" FOREIGN KEY ("manuscript_id") REFERENCES "public"."manuscripts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "manuscript_events" ADD CONSTRAINT "manuscript_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "manuscripts" ADD CONSTRAINT "manuscripts_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_manuscript_id_manuscripts_id_fk" FOREIGN KEY ("manuscript_id") REFERENCES "public"."manuscripts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standing_pages" ADD CONSTRAINT "standing_pages_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_authors_published" ON "article_authors" USING btree ("author_id","published_at","article_id");--> statement-breakpoint
CREATE INDEX "article_tags_published" ON "article_tags" USING btree ("slug","published_at","article_id");--> statement-breakpoint
CREATE INDEX "corrections_article" ON "corrections" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "corrections_at" ON "corrections" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "manuscript_events_manuscript" ON "manuscript_events" USING btree ("manuscript_id","at","id");--> statement-breakpoint
CREATE INDEX "manuscripts_changed" ON "manuscripts" USING btree ("changed_at","id");--> statement-breakpoint
CREATE INDEX "manuscripts_status" ON "manuscripts" USING btree ("status","changed_at","id");--> statement-breakpoint
CREATE INDEX "manuscripts_owner" ON "manuscripts" USING btree ("owner_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "manuscripts_due" ON "manuscripts" USING btree ("status","scheduled_for");--> statement-breakpoint
CREATE INDEX "media_added" ON "media" USING btree ("added_at","src");--> statement-breakpoint
CREATE INDEX "media_uses_user" ON "media_uses" USING btree ("used_by");--> statement-breakpoint
CREATE UNIQUE INDEX "revisions_version" ON "revisions" USING btree ("manuscript_id","version");