CREATE INDEX "article_search_order" ON "article_search" ("published_at");
--> statement-breakpoint
-- What is in many articles is in enough of the newest 3,000, which are looked through by their order; all others by the words.
CREATE OR REPLACE FUNCTION "newest_found"("query" tsquery, "beside" integer[], "since" timestamp with time zone, "before" timestamp with time zone, "most" integer) RETURNS TABLE ("id" text)
	LANGUAGE plpgsql STABLE
	SET enable_seqscan = off SET max_parallel_workers_per_gather = 0 SET jit = off SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
	"edge" timestamp with time zone;
	"end" timestamp with time zone := "before";
	"left" integer := "most";
	"number" integer;
BEGIN
	SELECT s."published_at" INTO "edge" FROM "article_search" s
		WHERE s."published_at" < "before" ORDER BY s."published_at" DESC OFFSET 3000 LIMIT 1;
	"edge" := GREATEST("edge", "since");
	LOOP
		RETURN QUERY SELECT s."article_id" FROM "article_search" s
			WHERE ("query" IS NULL OR s."words" @@ "query") AND ("beside" = '{}' OR s."pairs" @> "beside")
				AND s."published_at" >= "edge" AND s."published_at" < "end"
			ORDER BY s."published_at" DESC LIMIT "left";
		GET DIAGNOSTICS "number" = ROW_COUNT;
		"left" := "left" - "number";
		EXIT WHEN "left" = 0 OR "edge" <= "since";
		"end" := "edge";
		"edge" := "since";
	END LOOP;
END $$;
