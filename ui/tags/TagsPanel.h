#pragma once

#include "domain/Clock.h"
#include "ui/common/Section.h"

class QLabel;
class QPushButton;

namespace contactdesk
{

class AgeLabel;
class OpenContact;
class ReportButton;
class TagListModel;

/// The tags of the open contact with their descriptions. The service lets nobody change them here.
class TagsPanel : public Section
{
    Q_OBJECT

public:
    TagsPanel(const Theme &theme, OpenContact &contact, Clock clock, QWidget *parent = nullptr);

private:
    void update();
    void showAge();
    void showState();

    OpenContact &m_contact;
    TagListModel *m_model;
    AgeLabel *m_age;
    QLabel *m_state;
    QPushButton *m_retry;
    ReportButton *m_report;
};

} // namespace contactdesk
