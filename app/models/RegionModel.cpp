#include "models/RegionModel.h"

#include "domain/PhoneNumber.h"
#include "text/PlainSigns.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <unicode/uloc.h>

namespace contactdesk
{

namespace
{

/// A country's name in the program's language; its code if it has none.
QString nameOf(const QString &code)
{
    const QLocale locale;
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    const bool isEnglish = locale.language() == QLocale::English || locale.language() == QLocale::C;
    if (isEnglish)
        return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
    // Qt knows a country's name in its own language and in English only.
    std::array<char16_t, 100> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayCountry(("und_" + code.toLatin1()).constData(),
                                                  locale.name().toLatin1().constData(), name.data(),
                                                  static_cast<int32_t>(name.size()), &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name.data(), length) : code;
}

} // namespace

RegionModel::RegionModel(QObject *parent) : QAbstractListModel(parent)
{
    for (const QString &code : phoneRegions()) {
        m_regions.append({code, nameOf(code), contactdesk::callingCode(code)});
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
                   : tr("%1 %2", "country, calling code")
                         .arg(region.name, inSentence(u'+' + QString::number(region.callingCode)));
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
