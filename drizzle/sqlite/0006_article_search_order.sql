-- Here articles are numbered by when they appeared already.
SELECT 1;
