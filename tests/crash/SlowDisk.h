#pragma once

namespace contactdesk
{

/// Has every database that is opened from now on take its time to write down what is committed, as
/// with a disk: so that a program is also killed after it gave something to be written and before
/// that is there.
void slowDisksDown();

} // namespace contactdesk
