#pragma once

#include "models/RowsModel.h"
#include "models/SearchRow.h"
#include "models/Standing.h"
#include "search/SearchQuery.h"

namespace contactdesk
{

class Directory;
class Drafts;
class Journal;

/// Who in the directory answers a query, the best first, and last of all a row that asks the
/// service if it can be asked for what was typed. The rows of an earlier query stay until the next
/// are there. It begins with fifty and takes more as a view reaches its end, up to
/// some thousand.
class SearchModel : public RowsModel<SearchRow>
{
    Q_OBJECT

public:
    enum Role {
        /// QString, the ContactId's value; "" in the row that asks the service.
        IdRole = Qt::UserRole + 1,
        /// QList<TextSpan>: what of the name answers the query.
        NameSpansRole,
        /// QString: the field that says most about the match beside the name; "" for none. In the
        /// row that asks the service, what for.
        SubtitleRole,
        /// QList<TextSpan>: what of the subtitle answers the query.
        SubtitleSpansRole,
        /// QString: what the subtitle is ("Tag"), where it isn't a number or an address; else "".
        SubtitleLabelRole,
        /// bool: something typed for this contact isn't saved yet.
        UnsavedRole,
        /// Standing: how far what was saved for this contact has come.
        StandingRole,
        /// bool: its number is the typed one but for digits that come and go.
        MaybeRole,
        /// bool: the row that asks the service.
        LookUpRole,
    };

    /// All of these must outlive the model. Searches for everybody.
    SearchModel(Directory &directory, Drafts &drafts, Journal &journal, QObject *parent = nullptr);

    /// answered() follows, unless another query comes first.
    void search(const SearchQuery &query);
    /// The same query once more, since what is found may have changed.
    void searchAgain();

    /// What was asked for last.
    const SearchQuery &query() const { return m_query; }
    /// True if the rows are the answer to query().
    bool isCurrent() const { return m_isCurrent; }

    /// How many of those found have a row.
    int hitCount() const;
    /// How many were found altogether.
    int total() const { return m_total; }
    /// How many contacts there are in the directory, as far as that is known here.
    int everybody() const { return std::max(m_everybody, m_total); }

    /// The best; unset if nobody was found.
    std::optional<FoundContact> topHit() const;
    /// Empty for the row that asks the service.
    ContactId idAt(const QModelIndex &index) const;
    QModelIndex indexOf(const ContactId &id) const;
    /// What the service is to be asked for by that row.
    std::optional<LookUpKey> lookUpAt(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The rows, or how many there are altogether, are newer than they were.
    void answered();

private:
    void ask(bool isForMore);
    void take(const SearchAnswer &answer, bool isForMore);
    void follow(const ContactSummary &summary, bool isNew, const ContactId &former);
    QList<SearchRow> rowsFor(const SearchAnswer &answer) const;
    QList<SearchRow> withMore(const SearchAnswer &answer) const;
    int rowOf(const ContactId &id) const;
    void touchMarks(const ContactId &id);
    Standing standing(const SearchRow &row) const;
    const MatchExplanation &explanation(const SearchRow &row) const;
    QString sentence(const SearchRow &row) const;
    QVariant lookUpData(const SearchRow &row, int role) const;

    Directory &m_directory;
    Drafts &m_drafts;
    Journal &m_journal;
    SearchQuery m_query;
    /// The one that the rows answer.
    SearchQuery m_shown;
    int m_limit;
    int m_total = 0;
    int m_everybody = 0;
    bool m_isCurrent = false;
    bool m_isAsking = false;
    /// The rows of the answer are being put in place.
    bool m_isTaking = false;
    /// Something changed while the directory was being asked.
    bool m_isStale = false;
    /// The end was reached while the directory was being asked; a view doesn't say so twice.
    bool m_isMoreWanted = false;
};

} // namespace contactdesk
