#include "outbox/Outbox.h"

#include "outbox/OutboxWork.h"

namespace contactdesk
{

Outbox::Outbox(Journal &journal, ContactService &service, KeyFinder keys, Timekeeper time,
               SendingPolicy policy, QObject *parent)
    : QObject(parent),
      m_work(
          std::make_unique<Work>(*this, journal, service, std::move(keys), std::move(time), policy))
{
}

Outbox::~Outbox() = default;

const OutboxState &Outbox::state() const
{
    return m_work->state();
}

void Outbox::resume()
{
    m_work->resume();
}

bool Outbox::isBusy() const
{
    return m_work->isBusy();
}

} // namespace contactdesk
