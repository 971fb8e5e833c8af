#pragma once

#include "gallery/State.h"

namespace contactdesk
{

/// What the product can look like, room by room. A new room is a function here and its line in
/// allStates().
/// @{
QList<State> startStates();
QList<State> commandStates();
QList<State> accountStates();
QList<State> directoryStates();
QList<State> importStates();
QList<State> lookUpStates();
QList<State> personStates();
QList<State> changeStates();
QList<State> conflictStates();
QList<State> belongingStates();
QList<State> creationStates();
QList<State> conversationStates();
QList<State> readingStates();
QList<State> takeAlongStates();
QList<State> workStates();
QList<State> sizeStates();
/// @}

QList<State> allStates();

} // namespace contactdesk
