#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <type_traits>
#include <utility>

namespace contactdesk
{

/// Brings what a thread of `store` has to say to the thread on which that lives. Nothing arrives
/// after the end of the store, nor of `context`, which only that thread looks at.
template <class... Values>
std::function<void(Values...)> delivered(QObject *store, QObject *context,
                                         std::function<void(Values...)> receive)
{
    return [store, receiver = QPointer<QObject>(context),
            receive = std::move(receive)](Values... values) {
        QMetaObject::invokeMethod(
            store,
            [receiver, receive, ... kept = std::decay_t<Values>(std::forward<Values>(values))] {
                if (receiver)
                    receive(kept...);
            },
            Qt::QueuedConnection);
    };
}

} // namespace contactdesk
