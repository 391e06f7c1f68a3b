-- What a source said beyond the facts lies apart: for a large list it is most of the file, and whoever looks for a record, or
-- puts one in another place, need not pass over it.

CREATE TABLE extra (
  -- The number of the record.
  record      INTEGER PRIMARY KEY REFERENCES resource (seq) ON DELETE CASCADE,
  -- Licence and what has no place in the facts, as JSON, and the seal over it and the id of the record.
  json        TEXT NOT NULL,
  json_sha256 BLOB NOT NULL CHECK (length(json_sha256) = 32)
) STRICT;

INSERT INTO extra (record, json, json_sha256)
SELECT seq, extra, extra_sha256 FROM resource WHERE extra IS NOT NULL AND length(extra_sha256) = 32 ORDER BY seq;

-- From here on `extra` stands for these columns.
UPDATE resource SET extra = NULL, extra_sha256 = NULL WHERE extra IS NOT NULL OR extra_sha256 IS NOT NULL;
