#pragma once

#include "reading/ActivityByDay.h"

#include <QWidget>

/// A plot of these days, not shown yet; defined by each of the programs that are compared.
QWidget *madePlot(const std::vector<contactdesk::DayActivity> &days);
