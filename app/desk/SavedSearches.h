#pragma once

#include "domain/Failure.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

namespace contactdesk
{

/// A search that an agent comes back to.
struct SavedSearch {
    QString name;
    /// As it was typed, without needless space.
    QString text;

    bool operator==(const SavedSearch &) const = default;
};

/// The searches that were saved under a name, in the order they were saved; kept in a small file of
/// the account's own (searches.json). Lives on the UI thread; the file is read and written on
/// another, in order.
class SavedSearches : public QObject
{
    Q_OBJECT

public:
    /// Reads the file in `folder`; changed() follows if there is anything in it. A file that can't
    /// be read as one is kept aside when the first change is written.
    explicit SavedSearches(const QString &folder, QObject *parent = nullptr);
    /// Waits until what was changed is written.
    ~SavedSearches() override;

    const QList<SavedSearch> &searches() const { return m_searches; }

    /// Takes the place of one of the same name, in any case. Ignored if either is blank.
    void save(const QString &name, const QString &text);
    /// False, and nothing is changed, if the new name is blank or another's.
    bool rename(const QString &name, const QString &newName);
    void remove(const QString &name);

Q_SIGNALS:
    void changed();
    /// The file couldn't be written; the searches are kept until the program ends.
    void failed(const contactdesk::Failure &failure);

private:
    void read();
    void take(const QList<SavedSearch> &loaded);
    void write();
    qsizetype placeOf(const QString &name) const;

    const QString m_folder;
    QList<SavedSearch> m_searches;
    bool m_isRead = false;
    /// What was in the file; the disk's thread is done with it when take() comes.
    QList<SavedSearch> m_loaded;
    /// Used on the disk's thread alone: the file on the disk must not be overwritten.
    bool m_setAside = false;
    /// One thread: changes reach the disk in order.
    QThreadPool m_disk;
};

} // namespace contactdesk
