#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace contactdesk
{

class Preferences;

/// The language that the program speaks (one of knownLanguages()): its own texts, Qt's, how dates
/// and numbers are written, and on which side a line begins. Windows hear of another one as
/// QEvent::LanguageChange.
class Languages : public QObject
{
    Q_OBJECT

public:
    /// Speaks the language that the preferences name, or else the desktop's, and follows them.
    /// `onlyNow`: the code of one for this run, whatever they say; "" for none. Call in the
    /// UI thread, with an application; the preferences must outlive this object.
    Languages(const Preferences &preferences, const QString &onlyNow, QObject *parent = nullptr);
    /// The application speaks English again.
    ~Languages() override;

    /// The first of what somebody reads (BCP 47, the most wanted first) that there is; English if
    /// there is none.
    static QString best(const QStringList &wanted);
    /// How dates and numbers are written in a language: as on this desktop if it is the desktop's
    /// own, or else as it is usual where the desktop is.
    static QLocale localeFor(const QString &code, const QLocale &desktop);

    const QString &current() const { return m_current; }

private:
    void speak(const QString &code);

    QString m_current;
    QTranslator m_own;
    QTranslator m_toolkit;
};

} // namespace contactdesk
