#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace contactdesk
{

/// One text of a language's file, as it stands there.
struct TranslatedMessage {
    QString context = {};
    QString source = {};
    QString comment = {};
    bool isPlural = false;
    /// "unfinished", "vanished", "obsolete", or "".
    QString state = {};
    /// One, or one for each plural form.
    QStringList translations = {};

    /// For a test's output.
    QString name() const { return context + QStringLiteral(": ") + source; }
};

/// Every text of a file that lupdate wrote; none if it can't be read.
QList<TranslatedMessage> translatedMessages(const QString &file);

/// The placeholders of a text, sorted, each once: %1, %L2.
QStringList placeholders(const QString &text);

/// How many letters a text underlines as its key.
int mnemonics(const QString &text);

} // namespace contactdesk
