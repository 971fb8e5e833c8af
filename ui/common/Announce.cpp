#include "ui/common/Announce.h"

#include "ui/common/SpokenRole.h"
#include "ui/theme/Theme.h"

#include <utility>

namespace contactdesk
{

using namespace std::chrono_literals;

Announcer::Announcer(QWidget &window) : QWidget(&window)
{
    setObjectName(QStringLiteral("announcer"));
    setSpokenRole(*this, QAccessible::Notification);
    // Shown, or screen readers wouldn't find it, and behind everything.
    setAttribute(Qt::WA_NoSystemBackground);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(Theme::hairline, Theme::hairline);
    lower();
    show();
    m_toTell.setInterval(150ms);
    m_toTell.setSingleShot(true);
    connect(&m_toTell, &QTimer::timeout, this, &Announcer::tell);
}

void Announcer::say(const QString &sentence)
{
    m_sentences.removeAll(sentence);
    m_sentences.append(sentence);
    if (!m_toTell.isActive())
        m_toTell.start();
}

void Announcer::tell()
{
    const QString sentences = std::exchange(m_sentences, {}).join(u' ');
    setAccessibleName(sentences);
    QAccessibleEvent appeared(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&appeared);
    Q_EMIT said(sentences);
}

void announce(const QWidget &about, const QString &sentence)
{
    if (sentence.isEmpty() || !about.isVisible())
        return;
    QWidget *window = about.window();
    auto *announcer = window->findChild<Announcer *>({}, Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(*window);
    announcer->say(sentence);
}

SettledAnnouncement::SettledAnnouncement(QWidget &about) : QObject(&about)
{
    m_toSay.setInterval(1s);
    m_toSay.setSingleShot(true);
    connect(&m_toSay, &QTimer::timeout, &about,
            [this, &about] { announce(about, std::exchange(m_sentence, {})); });
}

void SettledAnnouncement::set(const QString &sentence)
{
    m_sentence = sentence;
    if (sentence.isEmpty())
        m_toSay.stop();
    else
        m_toSay.start();
}

} // namespace contactdesk
