rows <- read.csv("how-many.csv", na.strings = "", encoding = "UTF-8")
rows$first_day <- as.Date(rows$first_day)
rows$last_day <- as.Date(rows$last_day)
lanes <- split(rows, factor(rows$counted, unique(rows$counted))) # numbers that count different things never share a lane

# The shape is the hedge: "up to" points down the axis, "at least" points up it, "about" is hollow.
shapes <- c(exact = 19, about = 1, "up-to" = 60, "less-than" = 60, "at-least" = 62, "more-than" = 62, between = 124)

days <- range(c(rows$first_day, rows$last_day), na.rm = TRUE) + c(-2, 2)
most <- 1.5 * max(rows$low, rows$high, na.rm = TRUE)

svg("how-many.svg", width = 11, height = 1.4 * length(lanes) + 0.4 * nrow(rows))
layout(matrix(seq_len(2 * length(lanes)), ncol = 2, byrow = TRUE), heights = 2.5 + sapply(lanes, nrow))
for (lane in lanes) {
  y <- rev(seq_len(nrow(lane)))
  # When: the mark stands on the last possible day, the whisker reaches back to the first; where that is open, to the edge.
  first <- lane$first_day
  first[is.na(first)] <- days[1]
  par(mar = c(4, 19, 2, 1))
  plot(lane$last_day, y, pch = "|", xlim = days, ylim = c(0.5, nrow(lane) + 0.7), yaxt = "n", xlab = "said on", ylab = "")
  segments(as.numeric(first), y, as.numeric(lane$last_day), col = "grey40")
  axis(2, y, lane$who, las = 1, tick = FALSE)
  mtext(lane$counted[1], adj = 0, line = 0.5, font = 2)
  # How many: a stated number has a mark, words alone stay words. Nothing joins two claims.
  value <- ifelse(is.na(lane$high), lane$low, lane$high)
  par(mar = c(4, 1, 2, 1))
  plot(value, y, pch = shapes[lane$hedge], cex = 1.4, xlim = c(0, most), ylim = c(0.5, nrow(lane) + 0.7), yaxt = "n",
       xlab = "people, as stated", ylab = "")
  spread <- which(lane$low < lane$high)
  segments(lane$low[spread], y[spread], lane$high[spread])
  # The label is what was printed, hedge included.
  text(ifelse(is.na(value), 0, value), y + 0.25, paste0("\u201c", lane$printed, "\u201d"), pos = 4)
}
invisible(dev.off())
