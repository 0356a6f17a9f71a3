CREATE TABLE "article_search" (
	"article_id" text PRIMARY KEY NOT NULL REFERENCES "articles"("id") ON DELETE cascade,
	"published_at" timestamp (3) with time zone NOT NULL,
	"words" tsvector NOT NULL,
	"pairs" integer[] NOT NULL,
	"rules" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "article_search_words" ON "article_search" USING gin ("words");
--> statement-breakpoint
CREATE INDEX "article_search_pairs" ON "article_search" USING gin ("pairs");
