-- Rows that many records of a source hold are stored once. For a large list copies of them were most of the file.

CREATE TABLE shared_row (
  -- The first half of the SHA-256 of `json`, in hexadecimal digits: `extra` has it in place of the row.
  name TEXT PRIMARY KEY,
  json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
