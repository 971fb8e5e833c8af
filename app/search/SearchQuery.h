#pragma once

#include "domain/LookUpKey.h"
#include "search/SearchTerm.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace contactdesk
{

/// What an agent typed into the search field, understood once per keystroke. A value; may go to
/// another thread.
class SearchQuery
{
public:
    /// Everybody.
    SearchQuery() = default;

    /// Never fails: what isn't a filter is a word. `defaultRegion` (ISO 3166, may be empty) is the
    /// country of numbers without a country code; `now` is what `seen:<7d` counts from.
    static SearchQuery parse(const QString &text, const QString &defaultRegion,
                             const QDateTime &now);

    const QString &text() const { return m_text; }
    /// True if nothing was typed that narrows anything.
    bool isEmpty() const { return m_terms.empty(); }

    /// All of them have to be met; of a pasted page only the first few words.
    const std::vector<SearchTerm> &terms() const { return m_terms; }

    /// Set if the whole text is a number or an address that the service can be asked for.
    const std::optional<LookUpKey> &lookUpKey() const { return m_lookUpKey; }
    /// The other forms of the typed number, E.164; see numberVariants().
    const QStringList &variants() const { return m_variants; }

    /// Why a filter can't be met by anybody ("bot:perhaps"), as a sentence, translated; "" if all
    /// were understood.
    const QString &problem() const { return m_problem; }

private:
    void setLookUpKey(const QString &defaultRegion);

    QString m_text;
    std::vector<SearchTerm> m_terms;
    std::optional<LookUpKey> m_lookUpKey;
    QStringList m_variants;
    QString m_problem;
};

} // namespace contactdesk

Q_DECLARE_METATYPE(contactdesk::SearchQuery)
