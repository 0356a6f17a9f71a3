CREATE TABLE "manuscript_search" (
	"manuscript_id" text PRIMARY KEY NOT NULL REFERENCES "manuscripts"("id") ON DELETE cascade,
	"words" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "manuscript_search_words" ON "manuscript_search" USING gin ("words");
