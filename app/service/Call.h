#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace contactdesk
{

/// A request under way. Copies name the same request; letting go of it doesn't cancel it.
class Call
{
public:
    Call() = default;
    explicit Call(std::function<void()> cancel)
        : m_cancel(std::make_shared<std::function<void()>>(std::move(cancel)))
    {
    }

    /// Aborts the request if it is still under way; its answer is then a Cancelled failure,
    /// delivered before this returns. Harmless afterwards.
    void cancel()
    {
        if (const auto action = std::exchange(m_cancel, {}))
            (*action)();
    }

private:
    std::shared_ptr<std::function<void()>> m_cancel;
};

} // namespace contactdesk
