#pragma once

namespace contactdesk
{

/// Makes every ActivityPlot a list of its bars for screen readers, each with what was written in
/// its time. May be called more than once.
void makeActivityAccessible();

} // namespace contactdesk
