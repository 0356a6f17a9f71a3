CREATE TABLE "article_search" (
	"article_id" text PRIMARY KEY NOT NULL REFERENCES "articles"("id") ON DELETE cascade,
	"published_at" timestamp (3) with time zone NOT NULL,
	"words" tsvector NOT NULL,
	"pairs" integer[] NOT NULL,
	"rules" integer NOT NULL
) WITH (toast_tuple_target = 128);
--> statement-breakpoint
ALTER TABLE "article_search" ALTER COLUMN "words" SET STORAGE EXTERNAL, ALTER COLUMN "pairs" SET STORAGE EXTERNAL;
--> statement-breakpoint
CREATE INDEX "article_search_words" ON "article_search" USING gin ("words");
--> statement-breakpoint
CREATE INDEX "article_search_pairs" ON "article_search" USING gin ("pairs");
--> statement-breakpoint
CREATE FUNCTION "newest_found"("query" tsquery, "beside" integer[], "since" timestamp with time zone, "before" timestamp with time zone, "most" integer) RETURNS TABLE ("id" text)
	LANGUAGE plpgsql STABLE
	SET enable_seqscan = off SET enable_indexscan = off SET max_parallel_workers_per_gather = 0 SET jit = off
AS $$
BEGIN
	IF cardinality("beside") = 0 THEN
		RETURN QUERY SELECT s."article_id" FROM "article_search" s
			WHERE s."words" @@ "query" AND s."published_at" >= "since" AND s."published_at" < "before"
			ORDER BY s."published_at" DESC LIMIT "most";
	ELSE
		RETURN QUERY SELECT s."article_id" FROM "article_search" s
			WHERE s."words" @@ "query" AND s."pairs" @> "beside" AND s."published_at" >= "since" AND s."published_at" < "before"
			ORDER BY s."published_at" DESC LIMIT "most";
	END IF;
END $$;
