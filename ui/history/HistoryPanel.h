#pragma once

#include "models/HistoryModel.h"
#include "ui/common/Section.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace contactdesk
{

class NoticeBar;
class SettledAnnouncement;

/// What was changed here, by whom, and what the service said to it: to be searched, written to a
/// file, and taken back from. Says whether it is as it was written.
class HistoryPanel : public Section
{
    Q_OBJECT

public:
    /// The journal must outlive this widget.
    HistoryPanel(const Theme &theme, Journal &journal, Clock clock, ListTitles titles = {},
                 QWidget *parent = nullptr);

    /// Who is meant by "only this contact"; an empty id for nobody.
    void setContact(const ContactId &contact, const QString &name);

Q_SIGNALS:
    /// The entry, and all that was made together with it, is to be taken back.
    void undoRequested(contactdesk::EntryId id);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void wireModel();
    QWidget *newTools();
    QWidget *newFoot();
    void setUpTable(const Theme &theme);
    void filter();
    void showCount();
    /// Asks the file how the selected line's entry stands.
    void askForSelected();
    void showSelected(const std::optional<Entry> &entry);
    void chooseFile();
    void exportTo(const QString &file);
    void prove();

    Journal &m_journal;
    const Clock m_clock;
    HistoryModel *m_model;
    ContactId m_contact;
    /// The line's entry that is shown below the table, and asked for.
    EntryId m_selected;
    QLineEdit *m_text;
    QCheckBox *m_onlyContact;
    QLabel *m_count;
    NoticeBar *m_notice;
    QTableView *m_view;
    QLabel *m_none;
    QLabel *m_standing;
    QPushButton *m_undo;
    QPushButton *m_export;
    QLabel *m_proof;
    QPushButton *m_check;
    /// How many lines the filter has left, once nobody types any more.
    SettledAnnouncement *m_outcome;
};

} // namespace contactdesk
