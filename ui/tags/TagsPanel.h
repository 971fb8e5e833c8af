#pragma once

#include "domain/Clock.h"
#include "ui/common/Section.h"

class QLabel;
class QModelIndex;
class QPushButton;

namespace contactdesk
{

class AgeLabel;
class OpenContact;
class ReportButton;
class TagListModel;
class TagView;

/// The tags of the open contact, each to be searched for. What the current one means is told below
/// them. The service lets nobody change them here.
class TagsPanel : public Section
{
    Q_OBJECT

public:
    TagsPanel(const Theme &theme, OpenContact &contact, Clock clock, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Whoever has that tag is wanted; see queryForTag().
    void tagActivated(const QString &tagName);

private:
    void update();
    void showAge();
    void showState();
    void describe(const QModelIndex &tag);

    OpenContact &m_contact;
    TagListModel *m_model;
    AgeLabel *m_age;
    TagView *m_view;
    QLabel *m_description;
    QLabel *m_state;
    QPushButton *m_retry;
    ReportButton *m_report;
};

} // namespace contactdesk
