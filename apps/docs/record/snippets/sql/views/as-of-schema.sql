-- The claims, reports and links that stood for certain at the end of a day, in a schema of their own.
CREATE SCHEMA that_day;
CREATE VIEW that_day.claims AS
SELECT r.* FROM main.claims AS r JOIN main.as_of_claims AS a ON a.claim = r.id
WHERE a.clock = 'said' AND a.certain_from <= DATE '2025-04-27';
CREATE VIEW that_day.reports AS
SELECT r.* FROM main.reports AS r JOIN main.as_of_reports AS a ON a.report = r.id
WHERE a.clock = 'said' AND a.certain_from <= DATE '2025-04-27';
CREATE VIEW that_day.links AS
SELECT r.* FROM main.links AS r JOIN main.as_of_links AS a ON a.link = r.id
WHERE a.clock = 'said' AND a.certain_from <= DATE '2025-04-27';
