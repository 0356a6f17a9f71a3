CREATE TABLE "address_keys" (
	"period" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"headline" text NOT NULL,
	"standfirst" text NOT NULL,
	"section" text NOT NULL,
	"byline" jsonb NOT NULL,
	"body" text NOT NULL,
	"lang" text NOT NULL,
	"image" jsonb,
	"published_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone,
	"comments_open" boolean NOT NULL,
	"public_comments" integer NOT NULL,
	"last_position" integer NOT NULL,
	CONSTRAINT "articles_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"body" text NOT NULL,
	"status" text NOT NULL,
	"status_since" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	"hold_reasons" jsonb NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"repeat_key" text NOT NULL,
	"address_hash" text NOT NULL,
	"browser_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"comment_id" text NOT NULL,
	"staff_id" text,
	"from_status" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"note" text,
	"at" timestamp (3) with time zone NOT NULL,
	"batch" text NOT NULL,
	"undoes" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"motto" text NOT NULL,
	"time_zone" text NOT NULL,
	"pre_moderation" boolean NOT NULL,
	"founded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_versions" (
	"tag" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"staff_id" text NOT NULL,
	"browser" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"disabled" boolean NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "articles_section" ON "articles" USING btree ("section","published_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "comments_position" ON "comments" USING btree ("article_id","position") WHERE "comments"."position" > 0;--> statement-breakpoint
CREATE INDEX "comments_pending" ON "comments" USING btree ("status","submitted_at","id");--> statement-breakpoint
CREATE INDEX "comments_decided" ON "comments" USING btree ("status","status_since","id");--> statement-breakpoint
CREATE INDEX "comments_article_pending" ON "comments" USING btree ("article_id","status","submitted_at","id");--> statement-breakpoint
CREATE INDEX "comments_article_decided" ON "comments" USING btree ("article_id","status","status_since","id");--> statement-breakpoint
CREATE INDEX "comments_email" ON "comments" USING btree ("email","submitted_at");--> statement-breakpoint
CREATE INDEX "comments_address" ON "comments" USING btree ("address_hash","submitted_at");--> statement-breakpoint
CREATE INDEX "comments_browser" ON "comments" USING btree ("browser_id","submitted_at");--> statement-breakpoint
CREATE INDEX "comments_repeat" ON "comments" USING btree ("repeat_key","submitted_at");--> statement-breakpoint
CREATE INDEX "decisions_comment" ON "decisions" USING btree ("comment_id","at");--> statement-breakpoint
CREATE INDEX "decisions_batch" ON "decisions" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "sessions_staff" ON "sessions" USING btree ("staff_id","started_at");