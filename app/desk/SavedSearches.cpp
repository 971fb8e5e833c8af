#include "desk/SavedSearches.h"

#include "platform/DataFolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalBlocker>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestFile = 4 << 20;

const QString listMember = u"searches"_s;

QString fileIn(const QString &folder)
{
    return folder + u"/searches.json"_s;
}

/// Unset if these are no saved searches at all.
std::optional<QList<SavedSearch>> parsed(const QByteArray &content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document[listMember].isArray())
        return {};
    QList<SavedSearch> searches;
    const QJsonArray entries = document[listMember].toArray();
    for (const auto &entry : entries) {
        const SavedSearch search{entry["name"_L1].toString().simplified(),
                                 entry["text"_L1].toString().simplified()};
        if (!search.name.isEmpty() && !search.text.isEmpty())
            searches.append(search);
    }
    return searches;
}

QByteArray bytesOf(const QList<SavedSearch> &searches)
{
    QJsonArray entries;
    for (const SavedSearch &search : searches)
        entries.append(QJsonObject{{u"name"_s, search.name}, {u"text"_s, search.text}});
    return QJsonDocument(QJsonObject{{listMember, entries}}).toJson();
}

} // namespace

SavedSearches::SavedSearches(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder)
{
    m_disk.setMaxThreadCount(1);
    read();
}

SavedSearches::~SavedSearches()
{
    m_disk.waitForDone();
    if (m_isRead || m_searches.isEmpty())
        return;
    // Saved so soon that the answer of the disk hasn't been taken yet.
    const QSignalBlocker silent(this);
    take(m_loaded);
    m_disk.waitForDone();
}

void SavedSearches::read()
{
    m_disk.start([this] {
        QFile file(fileIn(m_folder));
        std::optional<QList<SavedSearch>> loaded;
        if (!file.exists())
            loaded = QList<SavedSearch>();
        else if (file.open(QIODevice::ReadOnly) && file.size() <= largestFile)
            loaded = parsed(file.readAll());
        m_setAside = !loaded;
        m_loaded = loaded.value_or(QList<SavedSearch>());
        QMetaObject::invokeMethod(this, [this] { take(m_loaded); }, Qt::QueuedConnection);
    });
}

void SavedSearches::take(const QList<SavedSearch> &loaded)
{
    const QList<SavedSearch> meanwhile = std::exchange(m_searches, {});
    m_isRead = true;
    for (const SavedSearch &search : loaded) {
        if (placeOf(search.name) < 0)
            m_searches.append(search);
    }
    for (const SavedSearch &search : meanwhile)
        save(search.name, search.text);
    if (!m_searches.isEmpty())
        Q_EMIT changed();
}

void SavedSearches::save(const QString &name, const QString &text)
{
    const SavedSearch search{name.simplified(), text.simplified()};
    if (search.name.isEmpty() || search.text.isEmpty())
        return;
    const qsizetype place = placeOf(search.name);
    if (place < 0)
        m_searches.append(search);
    else
        m_searches[place] = search;
    write();
}

bool SavedSearches::rename(const QString &name, const QString &newName)
{
    const QString wanted = newName.simplified();
    const qsizetype place = placeOf(name);
    const qsizetype taken = placeOf(wanted);
    if (place < 0 || wanted.isEmpty() || (taken >= 0 && taken != place))
        return false;
    m_searches[place].name = wanted;
    write();
    return true;
}

void SavedSearches::remove(const QString &name)
{
    const qsizetype place = placeOf(name);
    if (place < 0)
        return;
    m_searches.removeAt(place);
    write();
}

void SavedSearches::write()
{
    Q_EMIT changed();
    // Before the file was read, what is in it would be lost.
    if (!m_isRead)
        return;
    m_disk.start([this, content = bytesOf(m_searches)] {
        const bool canWrite =
            makePrivateFolder(m_folder) && (!m_setAside || setFileAside(fileIn(m_folder)));
        if (canWrite) {
            m_setAside = false;
            if (writePrivateFile(fileIn(m_folder), content))
                return;
        }
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT failed({.kind = FailureKind::Storage}); }, Qt::QueuedConnection);
    });
}

qsizetype SavedSearches::placeOf(const QString &name) const
{
    const auto found =
        std::find_if(m_searches.begin(), m_searches.end(), [&](const SavedSearch &search) {
            return search.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
        });
    return found == m_searches.end() ? -1 : found - m_searches.begin();
}

} // namespace contactdesk
