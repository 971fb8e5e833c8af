#pragma once

#include "domain/Clock.h"
#include "journal/Journal.h"
#include "models/EntryText.h"

#include <QAbstractTableModel>

namespace contactdesk
{

/// The lines of the history, newest first: as many as were asked for. New ones come in at the top.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        WhoColumn,
        ContactColumn,
        WhatColumn,
        FromColumn,
        ToColumn,
        AnswerColumn,
        ColumnCount
    };

    /// Asks for nothing before the first setFollowing(). The journal must outlive this object.
    HistoryModel(Journal &journal, Clock clock, ListTitles titles = {}, QObject *parent = nullptr);

    /// While true the journal's file is asked whenever there may be something new.
    void setFollowing(bool follows);
    /// The rows of before stay until the file has answered.
    void setFilter(const HistoryFilter &filter);
    const HistoryFilter &filter() const { return m_filter; }

    /// How many lines the filter lets through altogether; -1 as long as that isn't known.
    qint64 total() const { return m_total; }
    EntryId entryAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// An answer is there: rows or their number may be others.
    void answered();
    void failed(const contactdesk::Failure &failure);

private:
    /// Something may be new; the file is asked at once, or when it has answered.
    void refresh();
    void ask(qint64 before, void (HistoryModel::*take)(const HistoryPage &));
    void takeNewest(const HistoryPage &page);
    void takeOlder(const HistoryPage &page);
    void replace(const QList<HistoryLine> &lines);
    void rename(const ContactId &former, const ContactId &id);
    QString text(const HistoryLine &line, Column column) const;
    /// The whole line, for screen readers.
    QString sentence(const HistoryLine &line) const;

    Journal &m_journal;
    const Clock m_clock;
    const ListTitles m_titles;
    HistoryFilter m_filter;
    QList<HistoryLine> m_lines;
    qint64 m_total = -1;
    bool m_follows = false;
    /// The file has been asked and hasn't answered.
    bool m_isAsking = false;
    /// To be asked again as soon as it has answered.
    bool m_isStale = true;
    /// The rows answer another filter.
    bool m_isOtherFilter = true;
    bool m_isAtEnd = false;
};

/// What a line tells, without its values: "Changed: First name", "Refused".
QString lineText(const HistoryLine &line, const ListTitles &titles);

} // namespace contactdesk
