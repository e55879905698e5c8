import matplotlib.dates as dates
import matplotlib.pyplot as plt
import pandas as pd

rows = pd.read_csv("how-many.csv", parse_dates=["first_day", "last_day"])
lanes = list(rows.groupby("counted", sort=False))  # numbers that count different things never share a lane

# The shape is the hedge: "up to" points down the axis, "at least" points up it, "about" is hollow.
shapes = {"up-to": "<", "less-than": "<", "at-least": ">", "more-than": ">"}

heights = [len(lane) for _, lane in lanes]
figure, axes = plt.subplots(
    len(lanes), 2, sharex="col", squeeze=False, layout="constrained",
    figsize=(11, 1 + 0.7 * sum(heights)), height_ratios=heights,
)
days = rows[["first_day", "last_day"]].stack()
start = days.min() - pd.Timedelta(days=2)  # where no first day is known, the whisker begins at the edge

for (counted, lane), (when, number) in zip(lanes, axes):
    for y, row in enumerate(lane.itertuples()):
        # When: the mark stands on the last possible day, the whisker reaches back to the first.
        first = start if pd.isna(row.first_day) else row.first_day
        if pd.notna(row.last_day):
            when.hlines(y, first, row.last_day, color="grey")
            when.plot(row.last_day, y, "|", color="black", markersize=12)
        # How many: a stated number has a mark, words alone stay words. Nothing joins two claims.
        value = row.low if pd.isna(row.high) else row.high
        if pd.notna(value):
            if row.low < row.high:
                number.hlines(y, row.low, row.high, color="black")
            face = "none" if row.hedge == "about" else "black"
            marker = "|" if row.hedge == "between" else shapes.get(row.hedge, "o")
            number.plot(value, y, marker, color="black", markerfacecolor=face)
        # The label is what was printed, hedge included.
        place = (0 if pd.isna(value) else value, y)
        number.annotate(f"“{row.printed}”", place, (8, 6), textcoords="offset points")
    when.set_yticks(range(len(lane)), lane["who"])
    number.set_yticks([])
    when.set_ylim(len(lane) - 0.3, -0.7)
    number.set_ylim(len(lane) - 0.3, -0.7)
    when.set_title(counted, loc="left")

axes[-1][0].set_xlabel("said on: last possible day, whisker back to the first")
axes[-1][0].set_xlim(start, days.max() + pd.Timedelta(days=2))
axes[-1][0].xaxis.set_major_locator(dates.AutoDateLocator(maxticks=5))
axes[-1][1].set_xlabel("people, as stated")
axes[-1][1].set_xlim(0, 1.9 * rows[["low", "high"]].max().max())
plt.rcParams["svg.fonttype"] = "none"  # the words stay words, for search and screen readers
figure.savefig("how-many.svg")
