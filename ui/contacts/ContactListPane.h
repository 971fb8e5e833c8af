#pragma once

#include "domain/Identifiers.h"
#include "domain/LookUpKey.h"
#include "ui/common/Keepsake.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QListView;

namespace contactdesk
{

class PageStack;
class ActionRegistry;
class Desk;
class NobodyFound;
class SavedSearchPanel;
class SearchModel;
class SearchQuery;
class SettledAnnouncement;

/// Who in the directory answers the search, with the saved searches above; a click or Enter opens
/// one. The row of the contact that is open is the selected one, unless the agent is on the way to
/// another with the arrow keys.
class ContactListPane : public QFrame, public Keepsake
{
    Q_OBJECT

public:
    ContactListPane(const Theme &theme, Desk &desk, ActionRegistry &actions,
                    QWidget *parent = nullptr);

    void search(const SearchQuery &query);
    /// Opens whoever is meant: the row that the arrow keys led to, or the best hit, as soon as it
    /// is known. nobodyToOpen() if there is none.
    void enter(const SearchQuery &query);
    /// Goes up or down, while the focus stays where it is.
    void move(int rows);
    /// Opens whoever stands so many rows below the open contact, or above; the first one, if that
    /// has no row. Harmless where nobody stands there.
    void openNext(int rows);
    /// The search, and the row that the arrow keys have led to.
    /// @{
    std::any keepsake() const override;
    void recall(const std::any &kept) override;
    /// @}
    SavedSearchPanel &savedSearches() { return *m_saved; }

Q_SIGNALS:
    void lookUpRequested(const contactdesk::LookUpKey &key);
    /// Enter meant nobody of the directory.
    void nobodyToOpen();
    /// The search has done its work, or is given up.
    void endRequested();
    /// Somebody is open who was not chosen in the list; it shows everybody.
    void searchEnded();

private:
    QWidget *newHeading();
    void show(const SearchQuery &query);
    void open(const QModelIndex &index);
    void takeTopHit();
    void showAnswer();
    void showCount();
    QString foundText() const;
    void startAnother();
    void followOpenContact();
    void selectOpenContact(bool mayScroll);
    /// Searches again as long as the one who was looked up isn't the first of everybody.
    void awaitOpenContact();

    Desk &m_desk;
    SearchModel *m_model;
    SavedSearchPanel *m_saved;
    QLabel *m_count;
    PageStack *m_pages;
    QListView *m_view;
    NobodyFound *m_nobody;
    /// How many the search has found, once nobody types any more.
    SettledAnnouncement *m_found;
    /// The search that the rows were last shown for.
    QString m_shownText;
    /// Enter was pressed, and what it means isn't known yet.
    bool m_isEntered = false;
    /// The arrow keys have led to the current row, which is this contact's.
    bool m_isByHand = false;
    ContactId m_byHand;
    /// What is asked for was not chosen in the list, and is not there so far.
    bool m_isFromElsewhere = false;
    /// It is to become the first of everybody.
    bool m_isAwaited = false;
    /// Whose row was selected.
    ContactId m_followed;
};

} // namespace contactdesk
