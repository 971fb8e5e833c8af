#include "gallery/states/Rooms.h"

namespace contactdesk
{

QList<State> allStates()
{
    return startStates() + commandStates() + accountStates() + directoryStates() + importStates() +
           lookUpStates() + personStates() + changeStates() + conflictStates() + belongingStates() +
           creationStates() + conversationStates() + readingStates() + takeAlongStates() +
           workStates() + sizeStates();
}

} // namespace contactdesk
