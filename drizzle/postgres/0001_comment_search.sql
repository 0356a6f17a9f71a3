CREATE TABLE "comment_search" (
	"comment_id" text PRIMARY KEY NOT NULL REFERENCES "comments"("id") ON DELETE cascade,
	"words" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "comment_search_words" ON "comment_search" USING gin ("words");
