#pragma once

#include <QStringView>

namespace contactdesk
{

/// The direction of the first letter that has one, what is isolated left out (rules P2 and P3 of
/// Unicode's annex 9); Qt::LayoutDirectionAuto if there is none.
Qt::LayoutDirection firstStrongDirection(QStringView text);

/// True for one to three emoji and nothing else.
bool isFewEmoji(QStringView text);

} // namespace contactdesk
