/**
 * Words that some widely used dialect of SQL takes for itself, so that they would have to be quoted as the name of a
 * table or column: SQL:2016, BigQuery, ClickHouse, DuckDB, MySQL, Oracle, PostgreSQL, Snowflake, Spark, SQLite,
 * SQL Server and Trino.
 *
 * The standard also reserves `position`. None of these needs quotes around it, so that it is not among them.
 *
 * @module
 */
export const reservedWords: ReadonlySet<string> = new Set(
  `abs access accessible account acos add all allocate alter analyse analyze and anti any are array array_agg as asc
  asensitive asin asof assert_rows_modified asymmetric at atan atomic audit authorization avg backup before begin
  begin_frame between bigint binary blob boolean both break browse bulk by call called cardinality cascade cascaded
  case cast ceil change char character check checkpoint clob close cluster clustered coalesce collate collation
  collect column comment commit compress compute concurrently condition connect connection constraint contains
  containstable continue convert corr count create cross cube cume_dist current current_catalog current_date
  current_path current_role current_schema current_time current_timestamp current_user cursor cycle database
  databases date day day_hour dbcc deallocate dec decimal declare default deferrable define delayed delete dense_rank
  deny deref desc describe deterministic disconnect disk distinct distinctrow distributed div do double drop dual
  dump dynamic each element else elseif empty enclosed end end-exec enum equals errlvl escape escaped every except
  exclude exclusive exec execute exists exit exp explain external extract false fetch file fillfactor filter
  first_value float floor following for force foreign frame_row free freetext freeze from full fulltext function
  fusion generated get glob global goto grant group grouping groups gscluster hash having high_priority hold
  holdlock hour identified identity if ignore ilike immediate in increment index indicator infile initial initially
  inner inout insensitive insert int integer intersect intersection interval into is isnull issue join json_array
  json_table key keys kill lag lambda language large last_value lateral lead leading leave left level like limit
  linear lineno lines listagg ln load local localtime localtimestamp lock log long longblob longtext lookup loop
  lower low_priority map match match_recognize max maxextents maxvalue mediumint member merge method min minus
  minute mlslabel mod mode modifies modify module month multiset national natural nchar nclob new no noaudit nocheck
  nocompress none normalize not notnull nowait nth_value ntile null nullif nulls number numeric occurrences_regex
  octet_length of off offline offset old on online only open optimize option or order organization out outer outfile
  over overlaps overlay parameter partition pctfree percent percentile_cont percent_rank period pivot placing plan
  power precedes preceding precision prepare primary prior privileges proc procedure proto public purge qualify
  raiserror range rank raw read reads real recursive ref references referencing regexp regr_avgx release rename
  repeat replace replication require resignal resource respect restore restrict result return returning returns
  revert revoke right rlike rollback rollup row row_number rowcount rowid rownum rows rule running sample save
  savepoint schema scope scroll search second seek select semi sensitive separator session session_user set setuser
  share show shutdown signal similar size skip smallint some spatial specific sql sqlexception sqlstate sqlwarning
  sqrt ssl start starting static statistics straight_join struct submultiset subset substring succeeds successful
  sum summarize symmetric synonym sysdate system system_time system_user table tablesample terminated textsize then
  time timestamp timezone_hour tinyint to top trailing tran transaction translate translation treat trigger trim
  true truncate try_cast uescape uid unbounded undo union unique unknown unlock unnest unpivot unsigned update
  updatetext upper usage use user using utc_date validate value value_of values varbinary varchar varchar2 variadic
  var_pop varying verbose versioning view virtual waitfor when whenever where while width_bucket window with within
  without write xor year year_month zerofill`.split(/\s+/),
)
