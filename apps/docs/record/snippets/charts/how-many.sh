sqlite3 -header -csv node_modules/@dprk-ru/data/dist/dprk-ru.sqlite < how-many.sql > how-many.csv
