DROP INDEX "comments_public";--> statement-breakpoint
DROP INDEX "comments_position";--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "thread_id" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "answers_id" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "reply_position" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "public_replies" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "last_reply_position" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "is_listed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "comments_listed" ON "comments" USING btree ("article_id","is_listed","position");--> statement-breakpoint
CREATE INDEX "comments_replies" ON "comments" USING btree ("article_id","position","reply_position");--> statement-breakpoint
CREATE UNIQUE INDEX "comments_position" ON "comments" USING btree ("article_id","position","reply_position") WHERE "comments"."position" > 0;--> statement-breakpoint
ALTER TABLE "comments" ALTER COLUMN "reply_position" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "comments" ALTER COLUMN "public_replies" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "comments" ALTER COLUMN "last_reply_position" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "comments" ALTER COLUMN "is_listed" DROP DEFAULT;--> statement-breakpoint
UPDATE "comments" SET "is_listed" = true WHERE "position" > 0 AND "status" = 'approved';
