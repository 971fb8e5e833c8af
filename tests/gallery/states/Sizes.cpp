#include "gallery/Scene.h"
#include "gallery/states/Rooms.h"

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize narrow{760, 900};
constexpr QSize laptop{1024, 700};
constexpr int largeText = 200;

State resized(const QList<State> &states, const QString &name, const QString &suffix, QSize size,
              int textSize = 100)
{
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&](const State &state) { return state.name == name; });
    Q_ASSERT(found != states.end());
    State state = *found;
    state.name += suffix;
    state.size = size;
    state.textSize = textSize;
    return state;
}

} // namespace

/// Some of the states in a small window, and with texts as large as they get.
QList<State> sizeStates()
{
    return {
        resized(personStates(), u"person-open"_s, u"-laptop"_s, laptop),
        resized(directoryStates(), u"directory-full"_s, u"-narrow"_s, narrow),
        resized(personStates(), u"person-open"_s, u"-large-text"_s, {1600, 1000}, largeText),
        resized(accountStates(), u"accounts-problems"_s, u"-large-text"_s, {1600, 1000}, largeText),
        resized(creationStates(), u"create-problems"_s, u"-large-text"_s, {1600, 1000}, largeText),
        resized(conflictStates(), u"conflict-choice"_s, u"-large-text"_s, {1600, 1000}, largeText),
        resized(workStates(), u"queue-needs-you"_s, u"-large-text"_s, {1600, 1000}, largeText),
        resized(readingStates(), u"find"_s, u"-large-text"_s, {1600, 1000}, largeText),
    };
}

} // namespace contactdesk
