#pragma once

#include "gallery/State.h"

class QImage;
class QWidget;

namespace contactdesk
{

/// Why `picture` of `window` doesn't show what is expected, as a sentence; "" if it does. What a
/// widget says is looked at only where `isEnglish` or no language changes it.
QString problemOf(const QWidget &window, const QImage &picture, const Expected &expected,
                  bool isEnglish);

} // namespace contactdesk
