#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace contactdesk
{

/// Says sentences to whoever hears the window instead of seeing it, wherever the focus is. It is a
/// part of the window without anything to see: Qt 6.4 has no event for a sentence, and its bridge
/// to screen readers drops alerts, but what appears with the role of a notification is read out.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget &window);

    /// Sentences that come within a moment are said together, each once: a screen reader asks for
    /// the text later, and the next would stand in its place.
    void say(const QString &sentence);

Q_SIGNALS:
    /// From now on screen readers find `sentences` here.
    void said(const QString &sentences);

private:
    void tell();

    QStringList m_sentences;
    QTimer m_toTell;
};

/// Has a sentence said by the window of what it is about. Nothing is said of what isn't in sight,
/// nor for an empty text.
void announce(const QWidget &about, const QString &sentence);

/// For what changes with every keystroke: only what it came to is said, when it has stayed for a
/// while.
class SettledAnnouncement : public QObject
{
    Q_OBJECT

public:
    /// Belongs to what it is about.
    explicit SettledAnnouncement(QWidget &about);

    /// Takes the place of what hasn't been said yet; "" for nothing.
    void set(const QString &sentence);

private:
    QString m_sentence;
    QTimer m_toSay;
};

} // namespace contactdesk
