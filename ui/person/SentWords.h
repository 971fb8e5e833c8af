#pragma once

#include "journal/Journal.h"

#include <QObject>
#include <QSet>

namespace contactdesk
{

class Desk;

/// Says in a few words what becomes of what was saved, whoever is open.
class SentWords : public QObject
{
    Q_OBJECT

public:
    explicit SentWords(Desk &desk, QObject *parent = nullptr);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void follow(EntryId id);
    void tellEnd(const Entry &entry);
    QString nameOf(const Entry &entry) const;

    Desk &m_desk;
    /// Those that need the agent, and this was said.
    QSet<EntryId> m_told;
};

} // namespace contactdesk
