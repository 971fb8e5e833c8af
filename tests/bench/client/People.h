#pragma once

#include "domain/PhoneNumber.h"
#include "service/ServiceAccount.h"

/// How many there are to look up.
inline constexpr int peopleCount = 500;

/// From 0 on; any other number is taken for one of those.
const contactdesk::PhoneNumber &numberOf(int person);

/// Creates them at a service; ends the program if it doesn't want them.
void createPeople(const contactdesk::ServiceAccount &account);
