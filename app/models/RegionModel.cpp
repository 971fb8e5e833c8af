#include "models/RegionModel.h"

#include "domain/PhoneNumber.h"

#include <QLocale>

#include <algorithm>

namespace contactdesk
{

RegionModel::RegionModel(QObject *parent) : QAbstractListModel(parent)
{
    for (const QString &code : phoneRegions()) {
        const QLocale::Territory territory = QLocale::codeToTerritory(code);
        const QString name =
            territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
        m_regions.append({code, name, contactdesk::callingCode(code)});
    }
    std::sort(m_regions.begin(), m_regions.end(), [](const Region &a, const Region &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_regions.prepend({QString(), tr("No country"), 0});
}

int RegionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_regions.size());
}

QVariant RegionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Region &region = m_regions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return region.callingCode == 0
                   ? region.name
                   : tr("%1 +%2", "country, calling code").arg(region.name).arg(region.callingCode);
    case CodeRole:
        return region.code;
    default:
        return {};
    }
}

int RegionModel::rowOf(const QString &code) const
{
    const auto found = std::find_if(m_regions.begin(), m_regions.end(),
                                    [&](const Region &region) { return region.code == code; });
    return found == m_regions.end() ? 0 : static_cast<int>(found - m_regions.begin());
}

} // namespace contactdesk
