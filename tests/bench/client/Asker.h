#pragma once

#include "service/ServiceAccount.h"

#include <functional>
#include <memory>

/// Looks people up, one way or another.
class Asker
{
public:
    virtual ~Asker() = default;
    Asker() = default;
    Asker(const Asker &) = delete;
    Asker &operator=(const Asker &) = delete;

    /// Calls back from the event loop; ends the program where there is no such person.
    virtual void lookUp(int person, std::function<void()> done) = 0;
};

/// Through the client of the service, as the desk does.
std::unique_ptr<Asker> clientAsker(const contactdesk::ServiceAccount &account);

/// The plain alternative: a network manager of Qt's, asked for the same and no more.
std::unique_ptr<Asker> bareAsker(const contactdesk::ServiceAccount &account);
