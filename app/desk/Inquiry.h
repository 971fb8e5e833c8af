#pragma once

#include "desk/Part.h"
#include "service/Call.h"

#include <functional>
#include <tl/expected.hpp>

namespace contactdesk
{

/// A part of the open contact, and what the service was asked for it. When it is asked again only
/// the latest answer counts, in whatever order they come.
template <class T>
class Inquiry
{
public:
    using Answer = std::function<void(const tl::expected<T, Failure> &)>;

    const Part<T> &part() const { return m_part; }
    Part<T> &part() { return m_part; }

    using Send = std::function<Call(Answer)>;

    /// `send` asks the service, which answers later; `answered` is called if that counts, with the
    /// part up to date as of `clock`. This object must be there by then.
    void ask(const Send &send, const std::function<QDateTime()> &clock, Answer answered)
    {
        m_part.start();
        sendAnew(send, [this, clock,
                        answered = std::move(answered)](const tl::expected<T, Failure> &answer) {
            if (answer)
                m_part.succeed(*answer, clock());
            else
                m_part.fail(answer.error());
            answered(answer);
        });
    }

    /// The same unseen: until there is an answer, and after a failure, the part stays as it is.
    void askQuietly(const Send &send, const std::function<QDateTime()> &clock, Answer answered)
    {
        sendAnew(send, [this, clock,
                        answered = std::move(answered)](const tl::expected<T, Failure> &answer) {
            if (answer)
                m_part.succeed(*answer, clock());
            answered(answer);
        });
    }

    /// A conversation can be long: whoever is opened next needn't wait until it has come for
    /// nobody.
    void forget()
    {
        ++m_number;
        m_part = {};
        m_call.cancel();
    }

private:
    void sendAnew(const Send &send, Answer take)
    {
        Call past = std::exchange(m_call, send([this, number = ++m_number, take = std::move(take)](
                                                   const tl::expected<T, Failure> &answer) {
                                      if (number == m_number)
                                          take(answer);
                                  }));
        past.cancel();
    }

    Part<T> m_part;
    Call m_call;
    int m_number = 0;
};

} // namespace contactdesk
