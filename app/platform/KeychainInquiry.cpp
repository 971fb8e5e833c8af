#include "platform/KeychainInquiry.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The keychain was asked over this bus just now, so that connecting to it doesn't keep anybody
/// waiting.
template <class Told>
void ask(const QDBusMessage &question, QObject *context, const Told &told)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        const auto noReply = QDBusMessage::createError(QDBusError::Disconnected, QString());
        QTimer::singleShot(0, context, [told, noReply] { told(noReply); });
        return;
    }
    const QDBusPendingCall call = bus.asyncCall(question);
    QObject::connect(new QDBusPendingCallWatcher(call, context), &QDBusPendingCallWatcher::finished,
                     context, [told](QDBusPendingCallWatcher *watcher) {
                         watcher->deleteLater();
                         told(watcher->reply());
                     });
}

QDBusMessage whoIsThere()
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, u"ListNames"_s);
}

QDBusMessage isItLocked()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return question;
}

} // namespace

void inquire(KeychainProblem problem, QObject *context,
             const std::function<void(KeychainProblem)> &answer)
{
    if (problem == KeychainProblem::NotFound) {
        ask(isItLocked(), context, [answer](const QDBusMessage &reply) {
            const QDBusPendingReply<QDBusVariant> locked(reply);
            const bool isLocked = !locked.isError() && locked.value().variant().toBool();
            answer(isLocked ? KeychainProblem::Refused : KeychainProblem::NotFound);
        });
        return;
    }
    ask(whoIsThere(), context, [problem, answer](const QDBusMessage &reply) {
        const QDBusPendingReply<QStringList> names(reply);
        const QStringList there = names.isError() ? QStringList() : names.value();
        const bool isThere = there.contains("org.freedesktop.secrets"_L1) ||
                             there.contains("org.kde.kwalletd5"_L1) ||
                             there.contains("org.kde.kwalletd6"_L1);
        answer(isThere ? problem : KeychainProblem::NotThere);
    });
}

} // namespace contactdesk
