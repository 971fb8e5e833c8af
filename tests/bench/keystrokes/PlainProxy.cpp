#include "MadeDirectory.h"
#include "PlainWays.h"
#include "support/MadePeople.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>

using namespace contactdesk;

namespace
{

class PeopleModel : public QAbstractListModel
{
public:
    explicit PeopleModel(int people)
    {
        m_texts.reserve(people);
        for (int row = 1; row <= people; ++row) {
            const ContactSummary person = madePerson(directorySeed, static_cast<RowNumber>(row));
            m_texts.append(person.name() + u' ' + person.email + u' ' + person.phoneNumber + u' ' +
                           person.externalId + u' ' + person.tags.join(u' '));
        }
    }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_texts.at(index.row())) : QVariant();
    }

private:
    QStringList m_texts;
};

} // namespace

std::vector<double> typeIntoProxy(const QStringList &keystrokes, int people, int budgetSeconds)
{
    PeopleModel model(people);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    std::vector<double> times;
    QElapsedTimer all;
    all.start();
    for (const QString &text : keystrokes) {
        QElapsedTimer one;
        one.start();
        proxy.setFilterFixedString(text);
        times.push_back(static_cast<double>(one.nsecsElapsed()) / 1e6);
        if (all.elapsed() > budgetSeconds * 1000)
            break;
    }
    return times;
}
